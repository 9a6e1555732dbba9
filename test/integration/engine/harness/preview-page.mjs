globalThis.preview = {}
