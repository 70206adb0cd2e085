export interface LibreOfficeSearch {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly platform?: string;
  readonly exists?: (file: string) => boolean;
}
export function findLibreOffice(search?: LibreOfficeSearch): string | null;
export const NO_LIBREOFFICE: string;
