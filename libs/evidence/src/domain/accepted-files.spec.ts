import { isHeif, mediaTypeOf } from './accepted-files';

const bytes = (...begin: number[]) => Uint8Array.from([...begin, ...Array<number>(16).fill(0x20)]);
const text = (words: string) => new TextEncoder().encode(words);

describe('Accepted files', () => {
  it('tells a PDF and a picture by their content, whatever their name', () => {
    expect(mediaTypeOf(text('%PDF-1.7 ...'), 'invoice.exe')).toBe('application/pdf');
    expect(mediaTypeOf(bytes(0xff, 0xd8, 0xff), 'scan')).toBe('image/jpeg');
  });

  it('refuses a program that calls itself a PDF', () => {
    expect(mediaTypeOf(bytes(0x4d, 0x5a), 'invoice.pdf')).toBeNull();
  });

  it('takes an archive only as an office or OFD file', () => {
    expect(mediaTypeOf(bytes(0x50, 0x4b, 0x03, 0x04), 'fapiao.ofd')).toBe('application/ofd');
    expect(mediaTypeOf(bytes(0x50, 0x4b, 0x03, 0x04), 'plan.docx')).toContain('wordprocessingml');
    expect(mediaTypeOf(bytes(0x50, 0x4b, 0x03, 0x04), 'tools.zip')).toBeNull();
  });

  it('takes a text by name and content together', () => {
    expect(mediaTypeOf(text('Hello,\nyour account has been reactivated.'), 'answer.eml')).toBe(
      'message/rfc822',
    );
    expect(mediaTypeOf(text('你好'), 'note.txt')).toBe('text/plain');
    expect(mediaTypeOf(Uint8Array.from([0x61, 0x00, 0x62]), 'note.txt')).toBeNull();
    expect(mediaTypeOf(text('#!/bin/sh'), 'run.sh')).toBeNull();
  });
});

it('a phone’s HEIF photo is told apart, so that its refusal can say what to do', () => {
  const photo = (brand: string) => Buffer.from(`\0\0\0\x18ftyp${brand}\0\0\0\0`, 'latin1');
  expect(['heic', 'mif1', 'isom'].map((brand) => isHeif(photo(brand)))).toEqual([true, true, false]);
});
