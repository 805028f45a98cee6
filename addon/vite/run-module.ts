import type { InlineConfig } from 'vite'
import process from 'node:process'
import { runnerImport } from 'vite'

/**
 * Loads a module and all that it imports, anew each time. What it imports later, while it is at work, it does not get.
 *
 * @param file absolute path
 * @param config for Vite
 * @throws what the modules throw when they are loaded
 */
export async function runModule<Module>(file: string, config: InlineConfig): Promise<Module> {
  const { NODE_ENV } = process.env
  try {
    return (await runnerImport<Module>(file, { ...config, logLevel: 'silent' })).module
  }
  finally {
    // Vite takes what loads modules for a development server, and a build that comes after would be one for development.
    if (NODE_ENV === undefined)
      delete process.env.NODE_ENV
  }
}
