import fs from 'node:fs'
import { expect, it } from 'vitest'

it('no component begins with a comment: a build keeps it as a second root, and what a slide says of the component’s place is lost', () => {
  const files = ['components', 'addon/components', 'addon/charts', 'addon/diagrams', 'addon/scenarios']
    .flatMap(folder => fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => `${folder}/${file}`))
    .filter(file => file.endsWith('.vue'))
  expect(files).not.toEqual([])
  expect(files.filter(file => /^<template>\s*<!--/m.test(fs.readFileSync(file, 'utf8')))).toEqual([])
})
