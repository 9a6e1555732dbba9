/** A triangle over the whole target. */
export const VERTEX = /* glsl */ `
in vec3 position;
void main() { gl_Position = vec4(position.xy, 0.0, 1.0); }
`

/**
 * Each texel of the target holds four consecutive bytes of the band's buffer, whatever plane they lie in, so that
 * reading the target back gives the buffer itself. One more texel holds the serial number of the conversion:
 * what is read is known to come from it, also when a context dies half-way.
 */
export const FRAGMENT = /* glsl */ `
precision highp float;
precision highp int;
precision highp sampler2D;

uniform sampler2D coverage;
uniform sampler2D emoji;
uniform bool hasEmoji;
// Colours in the space that is delivered, without its base; w is the alpha.
uniform vec4 text;
uniform vec4 outline;
uniform vec4 shadow;
uniform vec4 background;
uniform vec3 bleed;
uniform vec3 base;
// Turns straight red, green and blue (0 … 1) of emoji into that space.
uniform mat3 fromRgb;
// 0 opaque, 1 straight, 2 premultiplied
uniform int alphaMode;
uniform int targetWidth;
uniform int left;
uniform int planeCount;
// Per plane: first byte, width, and part (0, 1, 2 colour; 3 alpha; 4 all of RGBA).
uniform ivec3 planes[PLANES];
// Per plane: where its first sample's pixel lies, and whether it is subsampled.
uniform ivec3 sites[PLANES];
uniform int serialTexel;
uniform vec4 serial;

out vec4 bytes;

vec4 compose(ivec2 at) {
  vec3 c = texelFetch(coverage, at, 0).rgb;
  float textWeight = text.a * c.r;
  float outlineWeight = outline.a * c.g * (1.0 - c.r);
  float below = 1.0 - textWeight - outlineWeight;
  float shadowWeight = shadow.a * c.b * below;
  float backgroundWeight = background.a * (below - shadowWeight);
  vec4 sum = vec4(
    textWeight * text.rgb + outlineWeight * outline.rgb + shadowWeight * shadow.rgb + backgroundWeight * background.rgb,
    textWeight + outlineWeight + shadowWeight + backgroundWeight
  );
  if (hasEmoji) {
    vec4 e = texelFetch(emoji, at, 0);
    sum = e.a * vec4(fromRgb * e.rgb, 1.0) + (1.0 - e.a) * sum;
  }
  return sum;
}

vec3 delivered(vec4 sum, float weights) {
  if (alphaMode != 1) return base + sum.rgb / weights;
  return base + (sum.a > 0.0 ? sum.rgb / sum.a : bleed);
}

float rounded(float code) { return floor(code + 0.5) / 255.0; }

float partOf(vec3 parts, int part) { return part == 0 ? parts.x : part == 1 ? parts.y : parts.z; }

float byteAt(int offset) {
  int plane = planeCount - 1;
  while (plane > 0 && offset < planes[plane].x) plane--;
  int index = offset - planes[plane].x;
  int width = planes[plane].y;
  int part = planes[plane].z;
  if (part == 4) {
    part = index & 3;
    index >>= 2;
  }
  ivec2 sampleAt = ivec2(index % width, index / width);
  ivec3 site = sites[plane];
  if (site.z == 0) {
    vec4 sum = compose(site.xy + sampleAt);
    return part == 3 ? rounded(255.0 * sum.a) : rounded(partOf(delivered(sum, 1.0), part));
  }
  ivec2 at = site.xy + 2 * sampleAt;
  vec4 sum = vec4(0.0);
  for (int row = 0; row < 2; row++) {
    sum += compose(at + ivec2(-1, row)) + 2.0 * compose(at + ivec2(0, row)) + compose(at + ivec2(1, row));
  }
  return rounded(partOf(delivered(sum, 8.0), part));
}

void main() {
  int texel = int(gl_FragCoord.y) * targetWidth + int(gl_FragCoord.x);
  if (texel == serialTexel) {
    bytes = serial;
    return;
  }
  int offset = 4 * texel;
  bytes = vec4(byteAt(offset), byteAt(offset + 1), byteAt(offset + 2), byteAt(offset + 3));
}
`
