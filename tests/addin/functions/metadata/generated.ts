/** The functions' metadata as the build makes them. */
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import {
  completeMetadata,
  type GeneratedFile,
} from "../../../../addin/functions/metadata/complete-metadata";
import { FUNCTION_SOURCES } from "../../../../addin/functions/metadata/function-sources";
import type { FunctionsFile } from "../../../../addin/functions/metadata/functions-file";

const sources = FUNCTION_SOURCES.map((file) => join(__dirname, "../../../..", file));

/** What the generator makes of the files with functions. */
export async function generatedFile(): Promise<GeneratedFile> {
  const { errors, metadataJson } = await generateCustomFunctionsMetadata(sources);
  expect(errors).toEqual([]);
  return JSON.parse(metadataJson) as GeneratedFile;
}

/** The English file. */
export async function functionsFile(): Promise<FunctionsFile> {
  return completeMetadata(await generatedFile());
}
