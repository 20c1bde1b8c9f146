/** The words of a list written as text, white space between them. */
export const words = (list: string): string[] => list.trim().split(/\s+/);
