/** The functions' metadata as the build makes them. */
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import {
  completeMetadata,
  type GeneratedFile,
} from "../../../../addin/functions/metadata/complete-metadata";
import type { FunctionsFile } from "../../../../addin/functions/metadata/functions-file";

const source = join(__dirname, "../../../../addin/functions/functions.ts");

/** What the generator makes of functions.ts. */
export async function generatedFile(): Promise<GeneratedFile> {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(source);
  expect(errors).toEqual([]);
  return JSON.parse(metadataJson) as GeneratedFile;
}

/** The English file. */
export async function functionsFile(): Promise<FunctionsFile> {
  return completeMetadata(await generatedFile());
}
