import adapter from "./axios.js";

export const { exchange, iterate, run } = adapter;
