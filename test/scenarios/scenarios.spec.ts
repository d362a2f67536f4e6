import type { TestingModule } from '@nestjs/testing';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { TestDatabase } from '../support/database';
import { Drain } from '../support/drain';
import { MailSink } from '../support/mail-sink';
import { startProduct } from '../support/product';
import { act } from './support/act';
import { expectAfter } from './support/expect';
import { readScenario } from './support/scenario';
import { enterWorld, findWrong, leaveWorld } from './support/world';

let sink: MailSink;
let product: TestingModule;
let drain: Drain;
const database = new TestDatabase();

beforeAll(async () => {
  sink = await MailSink.start();
  product = await startProduct(sink.url);
  drain = new Drain(product);
});

afterAll(async () => {
  await drain.stop();
  await product.close();
  await sink.stop();
  await database.resetClock();
  await database.stop();
});

// Each file beside this one is the life of a case; what a word of it means says support/scenario.ts.
const files = readdirSync(__dirname).filter((file) => file.endsWith('.yaml'));

describe.each(files)('%s', (file) => {
  const scenario = readScenario(path.join(__dirname, file));

  it(
    scenario.title,
    async () => {
      const world = await enterWorld(
        { product, database, sink, drain },
        scenario,
        path.basename(file, '.yaml'),
      );
      try {
        for (const [index, step] of scenario.steps.entries()) {
          try {
            await act(world, step);
            await expectAfter(world, step);
          } catch (error) {
            throw new Error(`Step ${index + 1} of ${file}: ${String(error)}`, { cause: error });
          }
        }
        expect(await findWrong(world)).toEqual([]);
      } finally {
        await leaveWorld(world);
      }
    },
    60_000,
  );
});
