import { commandMessages } from './command'
import { cueMessages } from './cue'
import { encoderMessages } from './encoder'
import { engineMessages } from './engine'
import { excerptMessages } from './excerpt'
import { fetchMessages } from './fetch'
import { fitMessages } from './fit'
import { fontMessages } from './font'
import { formatMessages } from './format'
import { importMessages } from './import'
import { inputMessages } from './input'
import { pictureMessages } from './picture'
import { reasonMessages } from './reason'
import { motionMessages } from './motion'
import { originalMessages } from './original'
import { rollMessages } from './roll'
import { soundMessages } from './sound'
import { studioMessages } from './studio'
import { textMessages } from './text'

/** Every sentence the product can say about a fault or a notice, in each language it speaks. */
export const catalogue = {
  ...rollMessages,
  ...motionMessages,
  ...formatMessages,
  ...inputMessages,
  ...importMessages,
  ...originalMessages,
  ...fetchMessages,
  ...fitMessages,
  ...fontMessages,
  ...pictureMessages,
  ...engineMessages,
  ...encoderMessages,
  ...reasonMessages,
  ...commandMessages,
  ...cueMessages,
  ...excerptMessages,
  ...soundMessages,
  ...studioMessages,
  ...textMessages,
}

export type MessageKey = keyof typeof catalogue
