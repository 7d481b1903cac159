export function importProblems(src: string): string[];
