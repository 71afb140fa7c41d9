import { Hono } from 'hono'
export const apiPages = () => new Hono()
