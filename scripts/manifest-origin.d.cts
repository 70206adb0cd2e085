export const DEVELOPMENT_ORIGIN: string;
export function checkedOrigin(origin: string): string;
export function manifestForOrigin(text: string, origin: string): string;
