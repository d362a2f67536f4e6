import { safeFileName } from './safe-file-name';

const PDF = 'application/pdf';

describe('The name of a kept file', () => {
  it.each([
    ['发票 1.pdf', '发票 1.pdf'],
    ['C:\\Users\\chen\\Desktop\\invoice.pdf', 'invoice.pdf'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['invoice\u202Efdp.exe', 'invoicefdp.exe.pdf'],
    ['in\u0000vo\r\nice.pdf', 'invoice.pdf'],
    ['in\u200Bvoice\uFEFF.pdf', 'invoice.pdf'],
    ['a"b<c>.pdf', 'a_b_c_.pdf'],
    ['  .. .pdf', 'pdf.pdf'],
    ['', 'file.pdf'],
    ['\u202E', 'file.pdf'],
    ['con.pdf', '_con.pdf'],
    ['half \ud800 a character.pdf', 'half \ufffd a character.pdf'],
    ['INVOICE.PDF', 'INVOICE.PDF'],
  ])('of %j is %j', (given, kept) => {
    expect(safeFileName(given, PDF)).toBe(kept);
  });

  it('stays as it is, but for what hides, while nobody knows what the file is', () => {
    expect(safeFileName('bad\u202E.pdf', '')).toBe('bad.pdf');
  });

  it('is never long, and keeps what tells its type', () => {
    const name = safeFileName(`${'很长的名字'.repeat(100)}.pdf`, PDF);
    expect([...name].length).toBeLessThanOrEqual(150);
    expect(name.endsWith('.pdf')).toBe(true);
  });

  it('has the extension of its content, so that a program’s name opens no program', () => {
    expect(safeFileName('photo.exe', 'image/jpeg')).toBe('photo.exe.jpg');
    expect(safeFileName('photo.jpeg', 'image/jpeg')).toBe('photo.jpeg');
    expect(safeFileName('scan', 'image/png')).toBe('scan.png');
  });
});
