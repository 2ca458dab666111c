export * from "./undici.js";
