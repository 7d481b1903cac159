export function schemaProblems(file: string, content: Record<string, unknown>): string[];
export function iconProblems(name: 'color' | 'outline', file: Buffer): string[];
