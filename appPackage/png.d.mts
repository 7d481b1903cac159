export interface Image {
  width: number;
  height: number;
  /** RGBA. */
  pixels: Buffer;
}

export function decodePng(file: Buffer): Image;
export function encodePng(image: Image): Buffer;
