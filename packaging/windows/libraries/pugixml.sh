bd_sources=pugixml
bd_recipe() { bd_cmake "$source"; }
