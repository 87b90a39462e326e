"""The factors of both papers, each computed block by block from the products people have."""
