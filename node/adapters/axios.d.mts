export * from "./axios.js";
