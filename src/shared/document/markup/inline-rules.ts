import type { MarkdownIt, Token } from 'markdown-it'
import cjkFriendly from 'markdown-it-cjk-friendly'
import { htmlRule } from './html-rule'
import { rubyRule } from './ruby-rule'
import { sizeRule } from './size-rule'
import { spanRule } from './span-rule'
import { noteOn } from './token-meta'

/**
 * Teaches a CommonMark parser the markup within lines: emphasis beside Chinese and Japanese punctuation, spans,
 * pictures with sizes. Addresses stay as they are written, for they are names of files.
 */
export function addInlineRules(md: MarkdownIt): void {
  md.use(cjkFriendly)
  md.validateLink = () => true
  md.normalizeLink = (address) => address
  md.normalizeLinkText = (address) => address
  const { ruler } = md.inline
  ruler.before('link', 'span', spanRule)
  ruler.after('image', 'size', sizeRule)
  ruler.after('size', 'ruby', rubyRule)
  ruler.after('autolink', 'html', htmlRule)
  stampTokens(md)
}

/** Tokens are told where in the inline text they were begun. */
function stampTokens(md: MarkdownIt): void {
  const Plain = md.inline.State
  md.inline.State = class extends Plain {
    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      const token = super.push(type, tag, nesting)
      noteOn(token, { at: this.pos })
      return token
    }
  }
}
