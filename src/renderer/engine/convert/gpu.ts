import {
  BufferGeometry,
  CanvasTexture,
  DataTexture,
  Float32BufferAttribute,
  GLSL3,
  Mesh,
  NearestFilter,
  NoColorSpace,
  OrthographicCamera,
  RawShaderMaterial,
  Scene,
  Vector4,
  WebGLRenderer,
  WebGLRenderTarget,
} from 'three'
import type { Texture } from 'three'
import { bandPlanes } from '../../../shared/engine/bands'
import type { BandFormat } from '../../../shared/engine/bands'
import type { Composition } from '../../../shared/engine/composition'
import { paddedSize } from '../../../shared/engine/geometry'
import type { Conversion, Converter } from './converter'
import { FRAGMENT, VERTEX } from './gpu/shader'
import { fixedUniforms } from './gpu/uniforms'

const TARGET_WIDTH = 2048

function asPlainBytes<Image>(texture: Texture<Image>): void {
  texture.colorSpace = NoColorSpace
  texture.flipY = false
  texture.premultiplyAlpha = false
  texture.generateMipmaps = false
  texture.minFilter = NearestFilter
  texture.magFilter = NearestFilter
}

function fullScreen(): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute([-1, -1, 0, 3, -1, 0, -1, 3, 0], 3))
  return geometry
}

/** A render target whose texels, read row by row, are the band's buffer and then the serial number. */
class ByteTarget {
  readonly serialTexel: number
  readonly target: WebGLRenderTarget
  readonly #tail = new Uint8Array(4 * TARGET_WIDTH)
  readonly #wholeRows: number

  constructor(private readonly byteLength: number) {
    this.serialTexel = Math.ceil(byteLength / 4)
    this.#wholeRows = Math.floor(byteLength / (4 * TARGET_WIDTH))
    const rows = Math.ceil((this.serialTexel + 1) / TARGET_WIDTH)
    this.target = new WebGLRenderTarget(TARGET_WIDTH, rows, {
      depthBuffer: false,
      generateMipmaps: false,
      minFilter: NearestFilter,
      magFilter: NearestFilter,
      colorSpace: NoColorSpace,
    })
  }

  /** Reads into `out`; false when what was read is not of this serial number. */
  read(renderer: WebGLRenderer, out: Uint8Array<ArrayBuffer>, serial: number): boolean {
    const whole = this.#wholeRows * 4 * TARGET_WIDTH
    if (this.#wholeRows > 0) {
      renderer.readRenderTargetPixels(this.target, 0, 0, TARGET_WIDTH, this.#wholeRows, out.subarray(0, whole))
    }
    let tail = this.#tail
    for (let row = this.#wholeRows; row < this.target.height; row++) {
      tail = this.#tail
      renderer.readRenderTargetPixels(this.target, 0, row, TARGET_WIDTH, 1, tail)
      const from = 4 * TARGET_WIDTH * row
      if (from < this.byteLength) out.set(tail.subarray(0, this.byteLength - from), from)
    }
    const at = 4 * (this.serialTexel % TARGET_WIDTH)
    return new DataView(tail.buffer).getUint32(at, true) === serial
  }
}

/**
 * The converter on the GPU. Colours never pass a colour conversion: textures without a colour space, not flipped,
 * not premultiplied, read texel by texel.
 */
class GpuConverter implements Converter {
  readonly kind = 'gpu'
  readonly largestPx: number
  readonly #renderer: WebGLRenderer
  readonly #scene = new Scene()
  readonly #camera = new OrthographicCamera()
  readonly #mesh = new Mesh(fullScreen())
  readonly #noEmoji = new DataTexture(new Uint8Array(4), 1, 1)
  #serial = 0
  #isGone = false

  constructor() {
    this.#renderer = new WebGLRenderer({
      canvas: new OffscreenCanvas(1, 1),
      antialias: false,
      depth: false,
      stencil: false,
    })
    this.largestPx = this.#renderer.capabilities.maxTextureSize
    this.#mesh.frustumCulled = false
    this.#scene.add(this.#mesh)
    asPlainBytes(this.#noEmoji)
    this.#noEmoji.needsUpdate = true
  }

  conversionOf(format: BandFormat, composition: Composition): Conversion {
    const size = paddedSize(format)
    const { planes, byteLength } = bandPlanes(format)
    const bytes = new ByteTarget(byteLength)
    const serialBytes = new Vector4()
    const uniforms = {
      ...fixedUniforms(format, composition),
      coverage: { value: this.#noEmoji as Texture },
      emoji: { value: this.#noEmoji },
      hasEmoji: { value: false },
      targetWidth: { value: TARGET_WIDTH },
      serialTexel: { value: bytes.serialTexel },
      serial: { value: serialBytes },
    }
    const material = new RawShaderMaterial({
      glslVersion: GLSL3,
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      defines: { PLANES: planes.length },
      uniforms,
      depthTest: false,
      depthWrite: false,
    })
    let coverageTexture: CanvasTexture<OffscreenCanvas> | null = null
    let emojiTexture: DataTexture | null = null

    const convert: Conversion['convert'] = ({ coverage, emoji }, out) => {
      if (coverageTexture === null || coverageTexture.image !== coverage.canvas) {
        coverageTexture?.dispose()
        coverageTexture = new CanvasTexture(coverage.canvas)
        asPlainBytes(coverageTexture)
        uniforms.coverage.value = coverageTexture
      }
      coverageTexture.needsUpdate = true
      uniforms.hasEmoji.value = emoji !== null
      if (emoji !== null) {
        const { data } = emoji.getImageData(0, 0, size.widthPx, size.heightPx)
        const pixels = new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
        emojiTexture ??= new DataTexture(pixels, size.widthPx, size.heightPx)
        asPlainBytes(emojiTexture)
        emojiTexture.image.data = pixels
        emojiTexture.needsUpdate = true
        uniforms.emoji.value = emojiTexture
      }
      this.#serial = (this.#serial + 1) >>> 0
      const byte = (index: number): number => ((this.#serial >>> (8 * index)) & 255) / 255
      serialBytes.set(byte(0), byte(1), byte(2), byte(3))
      this.#mesh.material = material
      this.#renderer.setRenderTarget(bytes.target)
      this.#renderer.render(this.#scene, this.#camera)
      if (!bytes.read(this.#renderer, out, this.#serial)) this.#isGone = true
    }
    const dispose = (): void => {
      bytes.target.dispose()
      material.dispose()
      coverageTexture?.dispose()
      emojiTexture?.dispose()
    }
    return { convert, dispose }
  }

  isLost(): boolean {
    return this.#isGone || this.#renderer.getContext().isContextLost()
  }

  /** What a driver does when it resets. */
  loseContext(): void {
    this.#renderer.forceContextLoss()
  }

  dispose(): void {
    this.#renderer.dispose()
  }
}

export type { GpuConverter }

/** Throws where there is no WebGL 2. */
export function gpuConverter(): GpuConverter {
  return new GpuConverter()
}
