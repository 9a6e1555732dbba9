import MarkdownIt from 'markdown-it'
import { addInlineRules } from '../markup/inline-rules'
import { addBlockRules } from './block-rules'

const parser = new MarkdownIt({ html: false, linkify: false, typographer: false })
addInlineRules(parser)
addBlockRules(parser)

export { parser }
