/** Made by `npm run weigh`: the digest of the sets that the weights were learned from. */
export const LEARNED_FROM = "4a2002870e870c80fbe5ad8424cf2d71795d82663d012401f94f7383af104092";
