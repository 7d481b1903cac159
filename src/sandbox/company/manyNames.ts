const first =
  `Ada Ben Chloé Diego Eva Farid Greta Hugo Inés Jin Kofi Lena Milo Nadia Omar Paula Quentin Rania Stefan Tessa
  Umar Vera Wanda Xavier Yara Zoran Anouk Björn Celia Deniz`.split(/\s+/u);
const last =
  `Abe Berg Costa Diaz Eder Fofana Gruber Haddad Ivanov Jensen Klein Lopez Moretti Nguyen Oduya Pires Qureshi Ricci
  Santos Tanaka Ueda Vogel Weiss Xu Yildiz Zhang Arslan Brandão Cohen Dvořák`.split(/\s+/u);
const middle = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** How many people of a large event have a name of their own. */
export const mostNames = first.length * last.length * middle.length;

/** The name of one of many people: no two are the same, and none has a number in it. */
export function nameOfMany(i: number): string {
  const given = first[i % first.length] ?? '';
  const family = last[Math.floor(i / first.length) % last.length] ?? '';
  const initial = middle.charAt(Math.floor(i / first.length / last.length) % middle.length);
  return `${given} ${initial}. ${family}`;
}
