// What docs/rolls.md shows. A picture is `![…](images/rolls/NAME.png)`, made from rolls/NAME.roll.json; a title
// such as 'Frame 45' after the address names the frame that it is, else it is the first, 0. A GIF is the whole roll.

const PICTURE = /!\[[^\]]*\]\(images\/rolls\/([^\s)]+)\.(png|gif)(?: 'Frame (\d+)')?\)/g
const FENCE = /^```(\w+)\n(.*?)^```$/gms

/** The pictures of a page, in their order. */
export function picturesOf(markdown) {
  return Array.from(markdown.matchAll(PICTURE), ([, name, extension, frame]) => ({
    name,
    extension,
    frame: Number(frame ?? 0),
  }))
}

/** The sections of a page, from heading to heading: their pictures and the pieces of files between them. */
export function sectionsOf(markdown) {
  return markdown.split(/^#+ /m).map((section) => ({
    title: section.slice(0, section.indexOf('\n')),
    pictures: picturesOf(section),
    snippets: Array.from(section.matchAll(FENCE), ([, language, code]) => ({ language, code })),
  }))
}
