/** Names as they come: in several scripts, both directions, long, with letters that mean something to a client. */
const telling = [
  'Ilse Brandt',
  'Tomás Rey',
  '李文 Wen Li',
  'محمد عبد الرحمن',
  'Mo *bold* [link](https://example.com)',
  'Wilhelmina-Alexandrine von Hohenzollern-Sigmaringen Prinzessin zu Beispielstadt und Umgebung',
  '+49 30 901820',
  'Dana Levi (Guest)',
  'Hidden Hal',
  'נועה כהן',
  '山田 太郎',
  '${name} {{DATE(2020-01-01T00:00:00Z)}} _under_ `code`',
];

const given =
  'Ada Bo Chidi Dominika Esi Farid Grażyna Hồng Ines Jürgen Kavya Λουκία Мария Nils 오지훈 Priya Quentin Ruža Søren สมชาย'.split(
    ' ',
  );
const family = [
  ...'Abara Bergström Castañeda Ekström-Nyqvist Friðriksdóttir García Hussain Ivanova Jansen Kowalczyk Lê'.split(' '),
  ...'Müller Nakamura Πετρίδης Quist Рябов Şahin Öztürk'.split(' '),
  "D'Angelo",
  "O'Brien",
  'van der Meer-Beispiel',
];

/** The name of the `i`th person: the telling ones first, and now and then again. */
export function nameOf(i: number): string {
  const special = telling[i < telling.length ? i : -1];
  if (special !== undefined) return special;
  const turn = Math.floor(i / (given.length * family.length));
  const name = `${given[i % given.length]} ${family[(i * 5 + Math.floor(i / given.length)) % family.length]}`;
  return turn === 0 ? name : `${name} ${turn + 1}`;
}

/** Ten people any company might have: for the README's pictures. */
export const colleagues = [
  'Ilse Brandt',
  'Tomás Rey',
  '李文 Wen Li',
  'Amara Okafor',
  'Mei Tanaka',
  'Jonas Lindqvist',
  '+49 30 901820',
  'Dana Levi (Guest)',
  'Priya Nair',
  'محمد عبد الرحمن',
];

export const titleOf = (size: number): string =>
  size > 500 ? 'Spring *launch* event: [what](https://example.com) comes next' : 'Roof garden, weekly _design_ review';

/** Pieces of the names and titles that must never stand where a client may render Markdown. */
export const dataTexts = [
  '*bold*',
  '[link](',
  '_under_',
  '_design_',
  '*launch*',
  '*Events*',
  '*Contoso*',
  '*review*',
  'Brandt',
  '太郎',
  'Hohenzollern',
  'Roof garden',
  'Spring',
];
