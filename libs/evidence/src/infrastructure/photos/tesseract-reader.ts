import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import { runApart } from '@overturn/platform';
import type { PhotoWords } from '../../domain/photos/photo-words';
import { preparePhoto } from './prepare-photo';

const LIMITS = { milliseconds: 30_000, heapMegabytes: 256, growthMegabytes: 600 };

/** The recogniser has a thread of its own below ours: when ours is ended, so is that one. */
const RECOGNISE = `
  const { createWorker, OEM } = require(paths.tesseract);
  const options = { langPath: input.folder, cacheMethod: 'none' };
  const reader = await createWorker(input.languages, OEM.LSTM_ONLY, options);
  const { data } = await reader.recognize(Buffer.from(input.picture));
  return { words: data.text, confidence: data.confidence };`;

/** Of the packages' two kinds the one for the newer engine: 5 MB, and as good as the other of 31 MB. */
const LANGUAGES: Readonly<Record<string, string>> = {
  eng: require.resolve('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz'),
  chi_sim: require.resolve('@tesseract.js-data/chi_sim/4.0.0_best_int/chi_sim.traineddata.gz'),
};

/** Reads English and simplified Chinese with the data of packages: nothing is fetched while it runs. */
@Injectable()
export class TesseractReader {
  /** @throws ReadingFailed after 30 s, or when it takes too much memory; sharp's errors on broken pixels */
  async read(photo: Buffer): Promise<PhotoWords> {
    const picture = await preparePhoto(photo);
    // The engine takes all its languages from one folder.
    const folder = await mkdtemp(path.join(tmpdir(), 'languages-'));
    try {
      for (const [code, file] of Object.entries(LANGUAGES))
        await copyFile(file, path.join(folder, `${code}.traineddata.gz`));
      const input = { picture, folder, languages: Object.keys(LANGUAGES) };
      return await runApart<PhotoWords>(
        RECOGNISE,
        { tesseract: require.resolve('tesseract.js') },
        input,
        LIMITS,
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
