/** Made by `npm run weigh`: the digest of the sets that the weights were learned from. */
export const LEARNED_FROM = "03b4b8fbb334d80994f26b8a4acec3de0ee02d4c82b510d227a7ae5148bca11a";
