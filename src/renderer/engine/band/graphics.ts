/** Renderers that run on the CPU, by the names they give themselves. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i

/** Whether a WebGL renderer string names a renderer that runs on the CPU. */
export function isSoftware(renderer: string): boolean {
  return SOFTWARE.test(renderer)
}

/** WebGL's own account of itself; `renderer` is null where there is no WebGL 2. */
export function readGraphics(): { renderer: string | null; maxTextureSizePx: number } {
  const gl = new OffscreenCanvas(1, 1).getContext('webgl2')
  if (gl === null) return { renderer: null, maxTextureSizePx: 0 }
  // RENDERER itself is masked in Chromium.
  const names = gl.getExtension('WEBGL_debug_renderer_info')
  const renderer: unknown = gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER)
  const maxTextureSizePx = Number(gl.getParameter(gl.MAX_TEXTURE_SIZE))
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return { renderer: String(renderer), maxTextureSizePx }
}
