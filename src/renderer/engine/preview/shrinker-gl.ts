import {
  BufferGeometry,
  Float32BufferAttribute,
  GLSL3,
  LinearFilter,
  LinearMipmapNearestFilter,
  Mesh,
  NoBlending,
  OrthographicCamera,
  RawShaderMaterial,
  Scene,
  WebGLRenderTarget,
} from 'three'
import type { Texture, WebGLRenderer } from 'three'
import { halved } from './halvings'

const VERTEX = /* glsl */ `
in vec3 position;
out vec2 at;
void main() {
  at = 0.5 * position.xy + 0.5;
  gl_Position = vec4(position.xy, 0.0, 1.0);
}
`

const FRAGMENT = /* glsl */ `
precision highp float;
uniform sampler2D picture;
uniform float halvings;
in vec2 at;
out vec4 color;
void main() { color = textureLod(picture, at, halvings); }
`

/** Brings frames that are shown at less than half their size onto the canvas by way of a texture and its mipmaps. */
export class Shrinker {
  readonly #scene = new Scene()
  readonly #camera = new OrthographicCamera()
  readonly #uniforms = { picture: { value: null as Texture | null }, halvings: { value: 0 } }
  #target: WebGLRenderTarget | null = null

  constructor(private readonly renderer: WebGLRenderer) {
    const geometry = new BufferGeometry()
    // One triangle that holds the whole canvas.
    geometry.setAttribute('position', new Float32BufferAttribute([-1, -1, 0, 3, -1, 0, -1, 3, 0], 3))
    const material = new RawShaderMaterial({
      glslVersion: GLSL3,
      vertexShader: VERTEX,
      fragmentShader: FRAGMENT,
      uniforms: this.#uniforms,
      blending: NoBlending,
      depthTest: false,
      depthWrite: false,
    })
    const mesh = new Mesh(geometry, material)
    mesh.frustumCulled = false
    this.#scene.add(mesh)
  }

  /** Sets the canvas's size, and where the next frame is drawn. */
  setSize(widthPx: number, heightPx: number, halvings: number): void {
    this.renderer.setSize(halved(widthPx, halvings), halved(heightPx, halvings), false)
    if (halvings === 0) {
      this.#target?.dispose()
      this.#target = null
    } else if (this.#target === null) {
      this.#target = new WebGLRenderTarget(widthPx, heightPx, {
        generateMipmaps: true,
        minFilter: LinearMipmapNearestFilter,
        magFilter: LinearFilter,
        depthBuffer: false,
      })
    } else this.#target.setSize(widthPx, heightPx)
    this.#uniforms.picture.value = this.#target?.texture ?? null
    this.#uniforms.halvings.value = halvings
    this.renderer.setRenderTarget(this.#target)
  }

  /** Brings what was drawn onto the canvas. */
  finish(): void {
    if (this.#target === null) return
    this.renderer.setRenderTarget(null)
    this.renderer.render(this.#scene, this.#camera)
  }
}
