import { describe, expect, it } from 'vitest'
import { readNumeral } from '../../model/numerals'

type Row = [token: string, low: number, high: number, says?: string]

/** What a token says beside its number: "about", "atLeast", "more than" … in one word for the tables below. */
function saysOf(token: string): string {
  const { op, exclusive, approximate } = readNumeral(token)
  const bound = op && { atLeast: exclusive ? 'more than' : 'at least', atMost: exclusive ? 'less than' : 'at most' }[op]
  return [bound, approximate && 'about'].filter(Boolean).join(' ')
}

function check(rows: Row[]) {
  it.each(rows)('%s', (token, low, high, says = '') => {
    const reading = readNumeral(token)
    expect([reading.low, reading.high]).toEqual([low, high])
    expect(saysOf(token)).toBe(says)
  })
}

describe('money as the articles print it', () => {
  check([
    ['一千億美金', 1e11, 1e11],
    ['$100B', 1e11, 1e11],
    ['1,000 億美元', 1e11, 1e11],
    ['3,000 億美元', 3e11, 3e11],
    ['140 億美元', 1.4e10, 1.4e10],
    ['1000億美元', 1e11, 1e11],
    ['千億美元', 1e11, 1e11],
    ['1000亿', 1e11, 1e11],
    ['100 billion', 1e11, 1e11],
    ['4.5萬億', 4.5e12, 4.5e12],
    ['逼近4.5萬億美元', 4.5e12, 4.5e12, 'about'],
    ['1.4萬億美元', 1.4e12, 1.4e12],
    ['最高1000億美元', 1e11, 1e11, 'at most'],
    ['突破200億美元', 2e10, 2e10, 'more than'],
    ['200億-300億美元', 2e10, 3e10],
    ['450億至500億美元', 4.5e10, 5e10],
    ['115億-120億美元', 1.15e10, 1.2e10],
    ['90億-170億美元', 9e9, 1.7e10],
    ['7500億-8300億美元', 7.5e11, 8.3e11],
    ['100億美元以上', 1e10, 1e10, 'at least'],
    ['約175億美元', 1.75e10, 1.75e10, 'about'],
    ['近14億美元', 1.4e9, 1.4e9, 'about'],
    ['0.69美元', 0.69, 0.69],
    ['高达85亿美元', 8.5e9, 8.5e9],
    ['约30亿美元', 3e9, 3e9, 'about'],
    ['超过50亿美元', 5e9, 5e9, 'more than'],
    ['约5000亿美元', 5e11, 5e11, 'about'],
    ['3000 亿美元', 3e11, 3e11],
  ])

  it('knows that these are money', () => {
    for (const token of ['一千億美金', '$100B', '3,000 億美元', '0.69美元'])
      expect(readNumeral(token).dimension).toBe('money')
  })

  it('tells 兆, a trillion, from 億 and 萬', () => {
    expect(readNumeral('2兆').low).toBe(2e12)
    expect(readNumeral('2億').low).toBe(2e8)
    expect(readNumeral('2萬').low).toBe(2e4)
  })
})

describe('counts, shares, multiples, power and time as the articles print them', () => {
  check([
    ['400萬-500萬塊', 4e6, 5e6],
    ['150 万颗', 1.5e6, 1.5e6],
    ['2-3 万人', 2e4, 3e4],
    ['超100萬', 1e6, 1e6, 'more than'],
    ['超5000人', 5000, 5000, 'more than'],
    ['約3500萬', 3.5e7, 3.5e7, 'about'],
    ['1亿付费用户', 1e8, 1e8],
    ['1000万', 1e7, 1e7],
    ['27%', 27, 27],
    ['>70%', 70, 70, 'more than'],
    ['近4%', 4, 4, 'about'],
    ['55%-60%', 55, 60],
    ['60%以上', 60, 60, 'at least'],
    ['35%左右', 35, 35, 'about'],
    ['超95%', 95, 95, 'more than'],
    ['僅28%', 28, 28],
    ['100多倍', 100, 100, 'more than'],
    ['兩倍', 2, 2],
    ['三倍', 3, 3],
    ['300 倍', 300, 300],
    ['10 倍以上', 10, 10, 'at least'],
    ['至少10吉瓦', 10, 10, 'at least'],
    ['至少達10吉瓦', 10, 10, 'at least'],
    ['10 吉瓦(gigawatt)', 10, 10],
    ['30GW', 30, 30],
    ['10GW', 10, 10],
    ['0.2吉瓦', 0.2, 0.2],
    ['約1.9吉瓦', 1.9, 1.9, 'about'],
    ['五年', 5, 5],
    ['24小时', 24, 24],
    ['兩年', 2, 2],
    ['20+', 20, 20, 'at least'],
    ['20+ 冗余动作', 20, 20, 'at least'],
  ])

  it.each([
    ['10吉瓦', 'power'],
    ['27%', 'share'],
    ['100多倍', 'ratio'],
    ['五年', 'time'],
    ['24小时', 'time'],
    ['150 万颗', 'things'],
    ['2-3 万人', 'people'],
    ['1亿付费用户', 'people'],
  ])('%s is of %s', (token, dimension) => expect(readNumeral(token).dimension).toBe(dimension))
})

describe('numerals that stand elsewhere', () => {
  check([
    ['1亿2000万', 1.2e8, 1.2e8],
    ['3千5百万', 3.5e7, 3.5e7],
    ['二十三', 23, 23],
    ['一百零五', 105, 105],
    ['十二', 12, 12],
    ['２７％', 27, 27],
    ['2~3万人', 2e4, 3e4],
    ['~$20bn', 2e10, 2e10, 'about'],
    ['$20–30bn', 2e10, 3e10],
    ['$20bn to $30bn', 2e10, 3e10],
    ['2 to 3 million', 2e6, 3e6],
    ['$1.4tn', 1.4e12, 1.4e12],
    ['$500m–2bn', 5e8, 2e9],
    ['no more than $5bn', 5e9, 5e9, 'at most'],
    ['less than 5%', 5, 5, 'less than'],
    ['不超过100', 100, 100, 'at most'],
    ['不到兩年', 2, 2, 'less than'],
    ['1000多亿', 1e11, 1e11, 'more than'],
    ['−10%', -10, -10],
    ['−10 to −5%', -10, -5],
    ['2 kW', 2e-6, 2e-6],
  ])

  it('passes over pinyin that a page filter put into brackets', () => {
    expect(readNumeral('400萬(wàn)-500萬塊(kuài)')).toMatchObject({ low: 4e6, high: 5e6, dimension: 'things' })
    expect(readNumeral('數(shù)額100億(yì)美元').low).toBe(1e10)
  })
})

describe('what names no number is refused with the token and the reason', () => {
  it.each([
    ['數十億美元', /several/],
    ['数十亿美元', /several/],
    ['几千颗', /several/],
    ['數(shù)百億(yì)美元', /several/],
    ['史上最大', /no numeral/],
    ['', /no numeral/],
    ['1.2.3', /malformed/],
    ['1,4億美元', /malformed/],
    ['12,50', /malformed/],
    ['1,,,4', /malformed/],
    ['0,500', /malformed/],
    ['$1–1,4bn', /malformed/],
  ])('%s', (token, why) => {
    expect(() => readNumeral(token)).toThrow(SyntaxError)
    expect(() => readNumeral(token)).toThrow(why)
    expect(() => readNumeral(token)).toThrow(`"${token}"`)
  })
})
