import {
  BufferGeometry,
  DataTexture,
  Float32BufferAttribute,
  GLSL3,
  Mesh,
  NearestFilter,
  NoBlending,
  NoColorSpace,
  OrthographicCamera,
  RawShaderMaterial,
  Scene,
  Vector2,
  Vector4,
  WebGLRenderer,
} from 'three'
import type { Texture } from 'three'
import type { Picture, Presenter } from './presenter'
import { Shrinker } from './shrinker-gl'

interface TexturePicture extends Picture {
  readonly texture: DataTexture
}

const VERTEX = /* glsl */ `
uniform vec4 area;
uniform vec2 frame;
in vec3 position;
out vec2 at;
void main() {
  at = position.xy * area.zw;
  vec2 inFrame = (area.xy + at) / frame;
  gl_Position = vec4(2.0 * inFrame.x - 1.0, 1.0 - 2.0 * inFrame.y, 0.0, 1.0);
}
`

/** One px of the frame is one texel, so nothing is filtered. */
const FRAGMENT = /* glsl */ `
precision highp float;
precision highp int;
precision highp sampler2D;
uniform sampler2D picture;
in vec2 at;
out vec4 color;
void main() { color = texelFetch(picture, ivec2(floor(at)), 0); }
`

function corners(): BufferGeometry {
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute([0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0], 3))
  geometry.setIndex([0, 1, 2, 0, 2, 3])
  return geometry
}

/** A rectangle with a picture on it. */
class Tile {
  readonly mesh: Mesh
  readonly #area = new Vector4()
  readonly #uniforms = {
    picture: { value: null as Texture | null },
    area: { value: this.#area },
    frame: { value: new Vector2() },
  }

  constructor(geometry: BufferGeometry, frame: Vector2) {
    this.#uniforms.frame.value = frame
    const material = new RawShaderMaterial({
      glslVersion: GLSL3,
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: this.#uniforms,
      blending: NoBlending,
      depthTest: false,
      depthWrite: false,
      side: 2,
    })
    this.mesh = new Mesh(geometry, material)
    this.mesh.frustumCulled = false
  }

  put(texture: Texture, xPx: number, yPx: number, widthPx: number, heightPx: number): void {
    this.#uniforms.picture.value = texture
    this.#area.set(xPx, yPx, widthPx, heightPx)
    this.mesh.visible = true
  }
}

/**
 * Frames as textured rectangles on the GPU. `onRestored` is called when a lost context has come back: all
 * pictures are to be held anew.
 */
export function presenterGl(canvas: OffscreenCanvas, onRestored: () => void): Presenter<TexturePicture> {
  const renderer = new WebGLRenderer({ canvas, alpha: true, premultipliedAlpha: true, antialias: false, depth: false })
  const scene = new Scene()
  const camera = new OrthographicCamera()
  const geometry = corners()
  const frame = new Vector2()
  const shrinker = new Shrinker(renderer)
  const tiles: Tile[] = []
  renderer.autoClear = false
  canvas.addEventListener('webglcontextrestored', onRestored)

  const tileAt = (index: number): Tile => {
    const known = tiles[index]
    if (known) return known
    const made = new Tile(geometry, frame)
    scene.add(made.mesh)
    tiles.push(made)
    return made
  }

  const textureOf = (bytes: Uint8Array<ArrayBuffer>, widthPx: number, heightPx: number): DataTexture => {
    const texture = new DataTexture(bytes, widthPx, heightPx)
    texture.colorSpace = NoColorSpace
    texture.minFilter = NearestFilter
    texture.magFilter = NearestFilter
    texture.needsUpdate = true
    return texture
  }
  const draw = (): void => {
    renderer.render(scene, camera)
    shrinker.finish()
  }

  return {
    alpha: 'premultiplied',
    setSize(widthPx, heightPx, halvings) {
      shrinker.setSize(widthPx, heightPx, halvings)
      frame.set(widthPx, heightPx)
    },
    hold(bytes, widthPx, heightPx) {
      const texture = textureOf(bytes, widthPx, heightPx)
      // Uploads now: the bytes will be used for the next picture.
      renderer.initTexture(texture)
      return { texture, widthPx, heightPx, release: () => texture.dispose() }
    },
    show({ r, g, b, a }, placed) {
      renderer.state.buffers.color.setClear((r * a) / 255, (g * a) / 255, (b * a) / 255, a, false)
      renderer.clear(true, false, false)
      for (const tile of tiles) tile.mesh.visible = false
      placed.forEach(({ picture, xPx, yPx }, index) => {
        tileAt(index).put(picture.texture, xPx, yPx, picture.widthPx, picture.heightPx)
      })
      draw()
    },
    showFrame(bytes, widthPx, heightPx) {
      const texture = textureOf(bytes, widthPx, heightPx)
      for (const tile of tiles) tile.mesh.visible = false
      tileAt(0).put(texture, 0, 0, widthPx, heightPx)
      draw()
      texture.dispose()
    },
  }
}
