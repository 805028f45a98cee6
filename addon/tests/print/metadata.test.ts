import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { describePdf } from '../../print/pdf-file'

const STATE = { slides: [], pending: [], sections: [], elements: 0, title: 'Bread & <roses>', lang: 'en', author: 'A. Baker', description: 'On bread' }

describe('what a PDF says of itself', () => {
  it('stands in XMP too, whole and well formed', async () => {
    const pdf = await PDFDocument.create()
    pdf.addPage()
    describePdf(pdf, STATE)
    const read = await PDFDocument.load(await pdf.save())
    const metadata = read.catalog.lookup(PDFName.of('Metadata')) as PDFRawStream
    expect(metadata).toBeInstanceOf(PDFRawStream)
    expect(metadata.dict).toBeInstanceOf(PDFDict)
    const xml = new TextDecoder().decode(metadata.contents)
    expect(xml).toContain('Bread &amp; &lt;roses&gt;')
    expect(xml).toMatch(/<dc:language>.*en.*<\/dc:language>/)
    expect(xml).toMatch(/<dc:creator>.*A\. Baker.*<\/dc:creator>/)
    expect(xml).not.toContain('pdfuaid')
  })
})
