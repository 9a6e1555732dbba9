import { describe, expect, it } from 'vitest'
import { readWordDocument } from '../../../src/main/import/docx/document'
import { markdownFrom } from './docx'
import { docxOf, paragraph, run } from './office-files'
import { picture } from './pictures'

const STYLES =
  '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>' +
  '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="44"/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Part"><w:name w:val="Our Part"/><w:basedOn w:val="1"/><w:rPr><w:i/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Quote"/><w:basedOn w:val="a"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:i/></w:rPr></w:style>' +
  '<w:style w:type="character" w:styleId="E"><w:name w:val="Emphasis"/><w:rPr><w:i/></w:rPr></w:style>' +
  '<w:style w:type="character" w:styleId="H"><w:name w:val="Hyperlink"/><w:rPr><w:u w:val="single"/><w:color w:val="0000FF"/></w:rPr></w:style>' +
  '<w:style w:type="paragraph" w:styleId="X"><w:name w:val="X"/><w:basedOn w:val="Y"/></w:style><w:style w:type="paragraph" w:styleId="Y"><w:name w:val="Y"/><w:basedOn w:val="X"/><w:rPr><w:b/></w:rPr></w:style>'

const styled = (style: string, content: string): string => paragraph(content, `<w:pStyle w:val="${style}"/>`)

describe('letters', () => {
  it('puts together what Word tears apart, and tells what differs', async () => {
    const body = paragraph(
      run('Our rev', '<w:lang w:val="en-GB"/>') + '<w:proofErr w:type="spellStart"/>' + run('els ') +
        run('n', '<w:b/>') + run('ow', '<w:b w:val="1"/>') + run(' are', '<w:b w:val="0"/>') + run(' ended.', '<w:b w:val="false"/>'),
    ) // prettier-ignore
    expect(await markdownFrom(body)).toBe('Our revels **now** are ended.\n')
  })

  it('writes every look, and marks that readers take for such', async () => {
    const body = paragraph(
      run('a', '<w:i/>') + run('b', '<w:b/><w:i/>') + run(' c', '<w:u w:val="single"/>') + run(' d', '<w:u w:val="none"/>') +
        run(' e. ', '<w:b/>') + run('f', '<w:strike/>') + run('g', '<w:color w:val="C00000"/>') + run('h', '<w:caps/>') + run('secret', '<w:vanish/>'),
    ) // prettier-ignore
    expect(await markdownFrom(body)).toBe('*a*[b]{bold italic}[ c]{underline} d [e.]{bold} ~~f~~[g]{color=#c00000}H\n')
  })

  it('takes the size and colour of most of the text for the roll’s own', async () => {
    const most = '<w:sz w:val="28"/><w:color w:val="333333"/>'
    const body = paragraph(run('Most of the text is like this. ', most) + run('Large', '<w:sz w:val="56"/><w:color w:val="333333"/>') + run(' black', '<w:sz w:val="28"/>')) // prettier-ignore
    expect(await markdownFrom(body)).toBe('Most of the text is like this. [Large]{size=200%} black\n')
  })

  it('follows styles to what they are based on, and switches with each', async () => {
    const body =
      styled('Part', run('Act ', '') + run('one', '<w:rStyle w:val="E"/>')) +
      styled('Q', run('To be') + run(' or not', '<w:rStyle w:val="E"/>') + run(' to be', '<w:i w:val="0"/>')) +
      styled('X', 'Round and round')
    expect(await markdownFrom({ body, styles: STYLES })).toBe(
      '# Act one\n\n::: center\n\n*To be* or not to be\n\n:::\n\n**Round and round**\n',
    )
  })

  it('reads colours of a theme with tint and shade', async () => {
    const theme =
      '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:accent1><a:srgbClr val="4472C4"/></a:accent1>'
    const color = (more: string): string => `<w:color w:val="FF00FF" w:themeColor="accent1"${more}/>`
    const body = paragraph(
      run('plain, plain, plain ', '<w:color w:val="FF00FF" w:themeColor="text1"/>') + run('a', color('')) +
        run('b', color(' w:themeShade="BF"')) + run('c', color(' w:themeTint="99"')),
    ) // prettier-ignore
    // Word shows these, within 1, for accent 1, "darker 25 %" and "lighter 40 %".
    expect(await markdownFrom({ body, theme })).toBe(
      'plain, plain, plain [a]{color=#4472c4}[b]{color=#2f5496}[c]{color=#8faadc}\n',
    )
  })

  it('shows links as the text they are', async () => {
    const link = `<w:hyperlink r:id="x">${run('here', '<w:rStyle w:val="H"/>')}</w:hyperlink>`
    expect(await markdownFrom({ body: paragraph(run('Look ') + link), styles: STYLES })).toBe('Look here\n')
  })
})

describe('what is not the text', () => {
  it('accepts insertions, and drops deletions, comments and fields’ instructions', async () => {
    const body =
      paragraph(
        run('Kept') + '<w:ins w:id="1">' + run(' and new') + '</w:ins><w:del w:id="2"><w:r><w:delText> and old</w:delText></w:r></w:del>' +
          '<w:moveFrom w:id="3">' + run(' moved') + '</w:moveFrom><w:moveTo w:id="4">' + run(' here') + '</w:moveTo>' +
          '<w:commentRangeStart w:id="0"/>' + run('.') + '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>' +
          '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run(' 12') + '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
      ) +
      paragraph(run('One '), '<w:rPr><w:del w:id="5"/></w:rPr>') + paragraph('paragraph') // prettier-ignore
    expect(await markdownFrom(body)).toBe('Kept and new here. 12\n\nOne paragraph\n')
  })

  it('counts the notes that it leaves out', async () => {
    const body = paragraph(
      run('a') + '<w:r><w:footnoteReference w:id="2"/></w:r>' + run('b') + '<w:r><w:endnoteReference w:id="2"/></w:r>',
    )
    expect((await readWordDocument(docxOf({ body }), 'a.docx')).notes).toBe(2)
    expect(await markdownFrom(body)).toBe('ab\n')
  })

  it('takes the text of boxes once, after the paragraph they hang on', async () => {
    const box = (text: string): string => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
    const drawing = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic>${box('In a box')}</a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('In a box')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`
    expect(await markdownFrom(paragraph(`${run('Beside')}<w:r>${drawing}</w:r>`))).toBe('Beside\n\nIn a box\n')
  })
})

describe('paragraphs', () => {
  it('ranks headings below a title where there is one', async () => {
    const heading = styled('1', 'One')
    expect(await markdownFrom({ body: heading, styles: STYLES })).toBe('# One\n')
    expect(await markdownFrom({ body: styled('T', 'Play') + heading, styles: STYLES })).toBe('# Play\n\n## One\n')
    expect(await markdownFrom(paragraph('x #', '<w:outlineLvl w:val="2"/>'))).toBe('### x \\#\n')
  })

  it('keeps lines, alignment, page breaks and room that is more than the usual', async () => {
    const body =
      paragraph(run('one') + '<w:r><w:br/></w:r>' + run('two') + '<w:r><w:br/></w:r>') +
      paragraph('centred', '<w:jc w:val="center"/>') + paragraph('too', '<w:jc w:val="center"/>') +
      paragraph('right', '<w:jc w:val="end"/>') + paragraph('justified', '<w:jc w:val="both"/>') +
      paragraph('') + paragraph('') + paragraph('') + paragraph('after room') +
      paragraph('<w:r><w:br w:type="page"/></w:r>') + paragraph('next page') + paragraph('third', '<w:pageBreakBefore/>') // prettier-ignore
    expect((await markdownFrom(body)).split('\n\n')).toEqual([
      'one\\\ntwo', '::: center', 'centred', 'too', ':::', '::: right', 'right', ':::', 'justified',
      '&nbsp;\\\n&nbsp;\\\n&nbsp;', 'after room', '::: space 192', 'next page', '::: space 192', 'third\n',
    ]) // prettier-ignore
  })

  it('takes an empty paragraph between any two for nothing', async () => {
    const body = ['a', '', 'b', '', '', 'c', '', 'd'].map((text) => paragraph(text)).join('')
    expect(await markdownFrom(body)).toBe('a\n\nb\n\n&nbsp;\n\nc\n\nd\n')
  })

  it('counts lists as the document does', async () => {
    const level = (at: number, format: string, text: string): string =>
      `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'bullet', '·')}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="1">${level(0, 'chineseCounting', '第%1章')}${level(1, 'decimal', '%1.%2').replace('<w:lvlText', '<w:isLgl/><w:lvlText')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride></w:num>'
    const item = (text: string, list: number, at = 0): string =>
      paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`)
    const body =
      item('a', 1) + item('b', 1, 1) + item('c', 1) + item('d', 3) + item('e', 3) +
      item('Start', 2) + item('first', 2, 1) + item('second', 2, 1) + item('Next', 2) + item('third', 2, 1) // prettier-ignore
    expect(await markdownFrom({ body, numbering })).toBe(
      '1. a\n   - b\n2. c\n\n<!-- -->\n\n7. d\n8. e\n\n第一章 Start\n\n1.1 first\n\n1.2 second\n\n第二章 Next\n\n2.1 third\n',
    )
  })

  it('keeps what would be markup a text', async () => {
    const texts = ['# no', '1. no', '- no', '+ no', '> no', '* no *', '---', '===', '::: no', '[a](b) {c}', '![x](y)', 'a_b _c_', '<br>&amp;', '`x`', '~~x~~', 'a | b', '\\', '\u3000\u3000缩进'] // prettier-ignore
    expect((await markdownFrom(texts.map((text) => paragraph(run(text))).join(''))).trimEnd().split('\n\n')).toEqual([
      '\\# no', '1\\. no', '\\- no', '\\+ no', '\\> no', '\\* no \\*', '\\---', '\\===', '\\::: no', '\\[a\\](b) {c}', '!\\[x\\](y)',
      'a_b \\_c\\_', '\\<br>\\&amp;', '\\`x\\`', '\\~\\~x\\~\\~', 'a \\| b', '\\\\', '&#12288;&#12288;缩进',
    ]) // prettier-ignore
  })
})

describe('tables and pictures', () => {
  const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
  const table = (rows: readonly (readonly string[])[]): string =>
    `<w:tbl>${rows.map((row) => `<w:tr>${row.map((content) => cell(content.startsWith('<') ? content : paragraph(content))).join('')}</w:tr>`).join('')}</w:tbl>`

  it('makes pairs of two columns, and columns of more', async () => {
    const pairs = table([['Crew', ''], ['Focus', paragraph('Bo') + paragraph(run('Cy', '<w:i/>'))], ['', 'Di: x']]) // prettier-ignore
    expect(await markdownFrom(pairs + table([['a', 'b', 'c'], ['d', '', '- e']]))).toBe(
      '::: credits\n## Crew\nFocus | Bo\n| *Cy*\nDi\\: x\n:::\n\n::: columns 3\na\nb\nc\nd\n&nbsp;\n\\- e\n:::\n',
    ) // prettier-ignore
  })

  it('takes a table of one column, or with pictures, apart', async () => {
    expect(await markdownFrom(table([['a'], ['b']]))).toBe('a\n\nb\n')
    const logos = table([[paragraph(picture('p1')), paragraph(picture('p2'))]])
    const size = '{width=200 height=100}'
    expect(await markdownFrom(logos)).toBe(`![A \\[logo\\]](</p/p1.png>)${size} ![A \\[logo\\]](</p/p2.png>)${size}\n`)
  })

  it('sets pictures apart from the text around them, and leaves out those it has not', async () => {
    const body = paragraph(run('before ') + picture('p1') + run(' after') + picture('lost'))
    expect(await markdownFrom(body)).toBe('before\n\n![A \\[logo\\]](</p/p1.png>){width=200 height=100}\n\nafter\n')
  })

  it('reads pictures of older versions of Word', async () => {
    const old =
      '<w:r><w:pict><v:shape style="width:75pt;height:37.5pt" alt="x"><v:imagedata r:id="p1"/></v:shape></w:pict></w:r>'
    expect(await markdownFrom(paragraph(old))).toBe('![x](</p/p1.png>){width=200 height=100}\n')
  })
})
