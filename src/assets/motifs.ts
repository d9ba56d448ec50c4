export const motif = (_area: string) => ({ width: 20, height: 20, body: '' })
