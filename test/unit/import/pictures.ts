import { PNG as Png } from 'pngjs'

function redSquare(): Uint8Array {
  const png = new Png({ width: 8, height: 8 })
  for (let at = 0; at < png.data.length; at += 4) png.data.set([255, 0, 0, 255], at)
  return Png.sync.write(png)
}

/** A red square, 8 px wide. */
export const PNG = redSquare()

/** A run with a picture of a relation, 100 px wide and 50 px high. */
export const picture = (id: string): string =>
  '<w:r><w:drawing><wp:inline><wp:extent cx="952500" cy="476250"/><wp:docPr id="1" name="x" descr="A [logo]"/><a:graphic>' +
  `<a:graphicData><pic:pic><pic:blipFill><a:blip ${id === 'p4' ? 'r:link' : 'r:embed'}="${id}"/></pic:blipFill></pic:pic></a:graphicData>` +
  '</a:graphic></wp:inline></w:drawing></w:r>'
