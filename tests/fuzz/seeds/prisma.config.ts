import "dotenv/config";
import { defineConfig, env } from "prisma/config";
type Env = { DATABASE_URL: string };
// comment
export default defineConfig({
  schema: 'prisma/schema.prisma', /* block */
  migrations: { path: `prisma/migrations`, seed: "tsx \"seed.ts\"" },
  datasource: { url: env<Env>("DATABASE_URL"), shadowDatabaseUrl: process.env.SHADOW ?? "file:./dev.db" },
  ["computed"]: () => [1, { a: 2 }],
} satisfies PrismaConfig);
