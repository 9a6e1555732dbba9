import type { Sentence } from './tell'

/** About the markup of texts. What they are about is shown as it is written, and its place told beside them. */
export const textMessages = {
  'text.attribute.unknown': {
    en: '{value} says nothing about letters: write color, size, weight, spacing, font or style with "=" and a value, or bold, italic, underline or strike.',
    zh: '{value} 不是文字属性：请写 color、size、weight、spacing、font 或 style 加 "=" 和值，或写 bold、italic、underline、strike。',
  },
  'text.attribute.value': {
    en: '{name} is {value}, which it cannot be: write for example color=#ffcc00, size=64, size=150%, weight=700, spacing=4, width=400, height=120 or gap=40.',
    zh: '{name} 不能是 {value}：例如请写 color=#ffcc00、size=64、size=150%、weight=700、spacing=4、width=400、height=120 或 gap=40。',
  },
  'text.picture.unknown': {
    en: '{value} says nothing about a picture: write width=400, height=120 or, for pictures in a row, gap=40.',
    zh: '{value} 不是图片属性：请写 width=400、height=120，或为并排的图片写 gap=40。',
  },
  'text.style.unknown': {
    en: 'There is no style "{value}": add it to the styles of the roll, or use one that is there, such as title, heading, role, name or caption.',
    zh: '没有名为“{value}”的样式：请把它加入卷文件的 styles，或使用已有的样式，例如 title、heading、role、name、caption。',
  },
  'text.directive.unknown': {
    en: '"{value}" is neither something a line of ::: can ask for nor a style: write center, right, left, justify, lines, columns 3, card 4, credits, stop 3, space 80, the name of a style, or attributes such as size=64.',
    zh: '“{value}”既不是 ::: 可用的指令，也不是样式：请写 center、right、left、justify、lines、columns 3、card 4、credits、stop 3、space 80、样式名，或 size=64 之类的属性。',
  },
  'text.directive.stop': {
    en: '"{value}" is no time to stop for: write seconds from 0 to {maximum}, such as ::: stop 3.',
    zh: '“{value}”不是停留时间：请写 0 到 {maximum} 的秒数，例如 ::: stop 3。',
  },
  'text.directive.space': {
    en: '"{value}" is no room to leave: write px from 0 to {maximum}, such as ::: space 80.',
    zh: '“{value}”不是空白的高度：请写 0 到 {maximum} 的像素数，例如 ::: space 80。',
  },
  'text.directive.card': {
    en: '"{value}" is no time for a card to stand: write seconds, such as ::: card 4.',
    zh: '“{value}”不是卡片停留的时间：请写秒数，例如 ::: card 4。',
  },
  'text.directive.columns': {
    en: '"{value}" is no number of columns: write one from 1 to {maximum}, such as ::: columns 3.',
    zh: '“{value}”不是栏数：请写 1 到 {maximum} 的整数，例如 ::: columns 3。',
  },
  'text.directive.unclosed': {
    en: 'This part is never closed, so it goes on to the end: put a line of ::: where it ends.',
    zh: '这一部分没有结束，一直延续到末尾：请在它结束的地方加一行 :::。',
  },
  'text.directive.stray': {
    en: 'This line of ::: closes nothing: remove it, or open a part before it, such as ::: center.',
    zh: '这一行 ::: 没有可结束的部分：请删去，或在前面开始一个部分，例如 ::: center。',
  },
  'text.ruby.count': {
    en: '{value} has neither one reading nor one for each character: write for example {one} or {each}.',
    zh: '{value} 的注音既不是一个，也不是每字一个：例如请写 {one} 或 {each}。',
  },
  'text.html': {
    en: '{value} is shown as it is, for HTML is not understood here: use *italic*, **bold**, [words]{color=#ffcc00} or ::: center.',
    zh: '这里不认识 HTML，{value} 按原样显示：请用 *斜体*、**粗体**、[文字]{color=#ffcc00} 或 ::: center。',
  },
  'text.cell.picture': {
    en: 'The picture {value} cannot stand beside words in columns, so its description does: put it on a line of its own.',
    zh: '图片 {value} 不能放在分栏的文字里，以它的说明代替：请让它单独占一行。',
  },
  'text.table.cells': {
    en: 'This row has {value} {value|cell|cells}, but the head of the table has {maximum}, and the others are left out: give all rows as many as the head.',
    zh: '这一行有 {value} 格，而表头只有 {maximum} 格，多出的不显示：请让各行与表头的格数相同。',
  },
  'text.credits.noRole': {
    en: '"{value}" is marked as one more name, but there is no role before it: write "Role: Name" first, or remove the bar before it.',
    zh: '“{value}”标为另一个姓名，但前面没有职务：请先写“职务：姓名”，或删去前面的竖线。',
  },
  'text.credits.noName': {
    en: '"{value}" has no name: write it behind the role or, indented, on the line below.',
    zh: '“{value}”没有姓名：请写在职务后面，或缩进写在下一行。',
  },
} as const satisfies Record<string, Sentence>
