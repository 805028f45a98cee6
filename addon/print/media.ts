import { readFileSync } from 'node:fs'
import path from 'node:path'

/** Pictures, fonts, sounds and films, by ending. */
const TYPES: Record<string, string> = {
  '.apng': 'image/apng',
  '.avif': 'image/avif',
  '.bmp': 'image/bmp',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.jxl': 'image/jxl',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.otf': 'font/otf',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.aac': 'audio/aac',
  '.flac': 'audio/flac',
  '.m4a': 'audio/mp4',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.wav': 'audio/wav',
  '.mov': 'video/quicktime',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
}

/** The media type of a picture, a font, a sound or a film, by its ending; undefined for anything else. */
export function mediaType(file: string): string | undefined {
  return TYPES[path.extname(file).toLowerCase()]
}

/** True for a picture, a font, a sound or a film, by its ending. */
export function isMedia(file: string): boolean {
  return mediaType(file) !== undefined
}

/** A file as an address that holds it. */
export function dataUrl(file: string): string {
  return `data:${mediaType(file) ?? 'application/octet-stream'};base64,${readFileSync(file, 'base64')}`
}
