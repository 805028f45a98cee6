import process from 'node:process'
import fc from 'fast-check'

/** Properties are tried with the same values in every run, so that none is red by chance; `FC_SEED=…` tries others. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20_260_301) })

export default fc
