import adapter from "./undici.js";

export const { exchange, iterate, run } = adapter;
