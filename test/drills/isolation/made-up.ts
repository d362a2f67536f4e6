import { z } from 'zod';

/** Chance that can be had again: the same seed makes the same calls. */
export class Chance {
  constructor(private state: number) {}

  /** From 0 up to, not including, 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  isUnder = (share: number): boolean => this.next() < share;
  below = (count: number): number => Math.floor(this.next() * count);
  of = <T>(all: readonly T[]): T | undefined => all[this.below(all.length)];
}

/** Where made-up values come from. */
export interface Stock {
  readonly chance: Chance;
  readonly idFor: (name: string) => string;
  readonly hash: () => string;
  readonly email: () => string;
}

interface Shape {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly minLength?: number;
  readonly $ref?: string;
}

const FORMATS: Readonly<Record<string, string>> = {
  date: '2026-11-20',
  'date-time': '2026-11-20T08:00:00Z',
  uri: 'https://elsewhere.example/',
};

function madeUpText(shape: Shape, name: string, stock: Stock): string {
  if (shape.format === 'uuid') return stock.idFor(name);
  if (shape.format === 'email' || name === 'email') return stock.email();
  const known = FORMATS[shape.format ?? ''];
  if (known !== undefined) return known;
  if (shape.pattern?.includes('0-9a-f')) return stock.hash();
  if (shape.pattern?.includes('[01]')) return '22:00';
  if (shape.pattern?.includes('A-Z0-9')) return 'B0C0000001';
  if (name === 'code') return String(100_000 + stock.chance.below(900_000));
  return 'words of a client '.repeat(1 + (shape.minLength ?? 0) / 10).trim();
}

function madeUpOf(shape: Shape, name: string, stock: Stock): unknown {
  const { chance } = stock;
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return chance.of(shape.enum);
  const choices = shape.anyOf ?? shape.oneOf;
  if (choices) return madeUpOf(chance.of(choices) ?? {}, name, stock);
  if (shape.allOf) return madeUpOf(shape.allOf[0] ?? {}, name, stock);
  switch (shape.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(shape.properties ?? {})
          .filter(([key]) => shape.required?.includes(key) || chance.isUnder(0.7))
          .map(([key, inner]) => [key, madeUpOf(inner, key, stock)]),
      );
    case 'array':
      return Array.from({ length: (shape.minItems ?? 0) + chance.below(3) }, () =>
        madeUpOf(shape.items ?? {}, name, stock),
      );
    case 'integer':
    case 'number':
      return Math.max(shape.minimum ?? 0, 0) + chance.below(3);
    case 'boolean':
      return chance.isUnder(0.5);
    case 'null':
      return null;
    default:
      return madeUpText(shape, name, stock);
  }
}

/** A value that fits a contract's schema, with ids of the stock wherever it holds an id. */
export const madeUp = (schema: z.ZodType, stock: Stock): unknown =>
  madeUpOf(
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Shape,
    '',
    stock,
  );
