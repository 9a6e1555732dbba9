abi <abi/4.0>,
include <tunables/global>

# The launcher, and the program it starts: Chromium's sandbox needs user namespaces.
profile "${executable}" "/opt/${sanitizedProductName}/${executable}{,-bin}" flags=(unconfined) {
  userns,

  include if exists <local/${executable}>
}
