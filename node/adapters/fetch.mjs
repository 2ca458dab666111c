import adapter from "./fetch.js";

export const { exchange, iterate, run } = adapter;
