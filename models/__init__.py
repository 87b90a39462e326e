"""The zoo: architectures in plain torch, the registry, the model file, bundled weights with their cards."""
