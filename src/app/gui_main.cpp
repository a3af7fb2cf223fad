// binhdang: composition only.
int main() { return 0; }
