export interface BrowserSearch {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly platform?: string;
  readonly exists?: (file: string) => boolean;
}
export function findBrowser(search?: BrowserSearch): string | null;
export const NO_BROWSER: string;
