/** The part of libheif-js that is used: its own types do not name the decoder that its README shows. */
declare module 'libheif-js/libheif-wasm/libheif-bundle.mjs' {
  interface Picture {
    get_width(): number
    get_height(): number
    display(
      into: { data: Uint8ClampedArray<ArrayBuffer>; width: number; height: number },
      done: (shown: unknown) => void,
    ): void
  }
  export default function libheif(): {
    HeifDecoder: new () => { decode(file: Uint8Array): readonly Picture[] }
  }
}
