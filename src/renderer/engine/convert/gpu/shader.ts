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
  // No branch that neighbours may take differently but the one for chroma, which lies in blocks.
  ivec3 plane = planes[0];
  ivec3 site = sites[0];
  for (int next = 1; next < PLANES; next++) {
    if (offset >= planes[next].x) {
      plane = planes[next];
      site = sites[next];
    }
  }
  int index = offset - plane.x;
  int part = plane.z == 4 ? (index & 3) : plane.z;
  index = plane.z == 4 ? (index >> 2) : index;
  ivec2 sampleAt = ivec2(index % plane.y, index / plane.y);
  ivec2 at = site.xy + sampleAt * (1 + site.z);
  vec4 sum = compose(at);
  float weights = 1.0;
  if (site.z == 1) {
    sum = 2.0 * (sum + compose(at + ivec2(0, 1)));
    sum += compose(at + ivec2(-1, 0)) + compose(at + ivec2(1, 0));
    sum += compose(at + ivec2(-1, 1)) + compose(at + ivec2(1, 1));
    weights = 8.0;
  }
  return rounded(part == 3 ? 255.0 * sum.a : partOf(delivered(sum, weights), part));
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
