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

describe('words of a bound', () => {
  check([
    ['不低于20亿美元', 2e9, 2e9, 'at least'],
    ['不低於20億美元', 2e9, 2e9, 'at least'],
    ['不少于20亿', 2e9, 2e9, 'at least'],
    ['不小于20亿', 2e9, 2e9, 'at least'],
    ['不下20亿', 2e9, 2e9, 'at least'],
    ['not less than $2bn', 2e9, 2e9, 'at least'],
    ['no less than $2bn', 2e9, 2e9, 'at least'],
    ['no fewer than 20 users', 20, 20, 'at least'],
    ['20 or more', 20, 20, 'at least'],
    ['3亿+', 3e8, 3e8, 'at least'],
    ['上百亿', 1e10, 1e10, 'at least'],
    ['not more than $2bn', 2e9, 2e9, 'at most'],
    ['no more than $2bn', 2e9, 2e9, 'at most'],
    ['不多于20亿', 2e9, 2e9, 'at most'],
    ['不高于20亿', 2e9, 2e9, 'at most'],
    ['不超20亿', 2e9, 2e9, 'at most'],
    ['不会超过20亿', 2e9, 2e9, 'at most'],
    ['未超过20亿', 2e9, 2e9, 'at most'],
    ['至多20亿', 2e9, 2e9, 'at most'],
    ['as much as $2bn', 2e9, 2e9, 'at most'],
    ['a maximum of $2bn', 2e9, 2e9, 'at most'],
    ['not above 5%', 5, 5, 'at most'],
    ['above $2bn', 2e9, 2e9, 'more than'],
    ['高于5%', 5, 5, 'more than'],
    ['3倍多', 3, 3, 'more than'],
    ['below $2bn', 2e9, 2e9, 'less than'],
    ['低于20亿', 2e9, 2e9, 'less than'],
  ])
})

describe('words of “about”', () => {
  check([
    ['approximately 27%', 27, 27, 'about'],
    ['around $600 billion', 6e11, 6e11, 'about'],
    ['almost $2bn', 2e9, 2e9, 'about'],
    ['nearly $2bn', 2e9, 2e9, 'about'],
    ['up to around $2bn', 2e9, 2e9, 'at most about'],
    ['大概20亿', 2e9, 2e9, 'about'],
    ['大約20億', 2e9, 2e9, 'about'],
    ['幾乎20億', 2e9, 2e9, 'about'],
    ['將近20億', 2e9, 2e9, 'about'],
    // A contract (合約) is nothing about.
    ['合約20億', 2e9, 2e9],
  ])
})

describe('signs and units', () => {
  check([
    ['负20亿', -2e9, -2e9],
    ['負20億美元', -2e9, -2e9],
    ['minus $2bn', -2e9, -2e9],
    ['- $2bn', -2e9, -2e9],
    ['−US$2bn', -2e9, -2e9],
    ['净负债20亿', 2e9, 2e9],
    ['year-on-year 20%', 20, 20],
    ['US$20bn–US$30bn', 2e10, 3e10],
    ['20TW', 20_000, 20_000],
    ['20MW', 0.02, 0.02],
    ['2000兆瓦', 2, 2],
    ['百万千瓦', 1, 1],
    ['3年至5年', 3, 5],
    ['三成', 30, 30],
    ['三到五成', 30, 50],
    ['百分之三', 3, 3],
    ['百分之三十五', 35, 35],
    ['百分之三至百分之五', 3, 5],
    ['20亿成本', 2e9, 2e9],
    ['20万颗H100', 2e5, 2e5],
    ['1亿200万', 1.02e8, 1.02e8],
    ['一百一十', 110, 110],
    ['三千五百亿', 3.5e11, 3.5e11],
  ])

  it.each([
    ['3个月', 'months'],
    ['三周', 'weeks'],
    ['3 years', 'years'],
    ['3天', 'days'],
    ['48小时', 'hours'],
    ['US$2bn', 'dollars'],
    ['20亿美金', 'dollars'],
    ['€2bn', 'euros'],
    ['20億歐元', 'euros'],
    ['£2bn', 'pounds'],
    ['¥2bn', 'yuan or yen'],
    ['20亿元', 'yuan or yen'],
    ['20億日圓', 'yuan or yen'],
    ['HK$2bn', 'another currency'],
    ['20亿', undefined],
    ['10吉瓦', undefined],
  ])('%s is of %s', (token, unit) => expect(readNumeral(token).unit).toBe(unit))

  it.each([['三成', 'share'], ['百分之三', 'share'], ['20亿瓦', 'power'], ['20亿人民币', 'money']])('%s is of %s', (token, dimension) => expect(readNumeral(token).dimension).toBe(dimension))
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
    ['二三十亿', /malformed/],
    ['两三亿', /malformed/],
    ['三五倍', /malformed/],
    ['1万2', /malformed/],
    ['一百五', /malformed/],
    ['1万25000', /malformed/],
    ['三百500', /malformed/],
    ['三千千亿', /malformed/],
    ['3亿亿', /malformed/],
    ['一〇五', /malformed/],
    ['3点5亿', /malformed/],
    ['20th', /malformed/],
    ['20GWp', /malformed/],
    ['2bilion dollars', /scale/],
    ['2 bilion dollars', /scale/],
    ['2 hundred million', /scale/],
    ['3亿+7亿', /more than one number/],
    ['20亿或30亿', /more than one number/],
    ['$2bn and $3bn', /more than one number/],
    ['10来亿', /more than one number/],
    ['三成五', /more than one number/],
    ['10MW–20GW', /more than one unit/],
    ['3个月-5年', /more than one unit/],
    ['30亿-20亿', /larger/],
    ['十几亿', /several/],
    ['三分之一', /fraction/],
    ['千分之三', /fraction/],
    ['一半', /fraction/],
    ['两年半', /fraction/],
    ['3‰', /fraction/],
    ['20GWh', /energy/],
    ['20千瓦时', /energy/],
    ['负约20亿', /minus/],
    ['-about $2bn', /minus/],
  ])('%s', (token, why) => {
    expect(() => readNumeral(token)).toThrow(SyntaxError)
    expect(() => readNumeral(token)).toThrow(why)
    expect(() => readNumeral(token)).toThrow(`"${token}"`)
  })
})
