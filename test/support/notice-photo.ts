import sharp from 'sharp';

const FONT = require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf');

interface Taking {
  /** The phone was held sideways: the pixels lie on their side, and EXIF says so. */
  readonly isSideways?: boolean;
  /** In pixels. */
  readonly blur?: number;
}

/** A photo of a printed text as a phone takes it: on a table, the light from one side, JPEG. */
export async function photoOfNotice(
  text: string,
  { isSideways = false, blur = 0.6 }: Taking = {},
): Promise<Buffer> {
  const { data, info } = await sharp({
    text: {
      text: text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
      font: 'Noto Sans SC 11',
      fontfile: FONT,
      width: 1_200,
      dpi: 150,
    },
  })
    .flatten({ background: 'black' })
    .greyscale()
    .negate()
    .toBuffer({ resolveWithObject: true });
  const paper = await sharp(data, { raw: { width: info.width, height: info.height, channels: 1 } })
    .extend({ top: 60, bottom: 60, left: 60, right: 60, background: 'white' })
    .linear(0.75, 20)
    .extend({ top: 80, bottom: 80, left: 80, right: 80, background: '#6b5a48' })
    .blur(blur)
    .png()
    .toBuffer();
  return sharp(
    await sharp(paper)
      .rotate(isSideways ? -90 : 0)
      .png()
      .toBuffer(),
  )
    .jpeg({ quality: 75 })
    .withMetadata(isSideways ? { orientation: 6 } : {})
    .toBuffer();
}
